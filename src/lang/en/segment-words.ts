import type { SegmentData } from '../contract/segment.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Closed-class words of English. They show which language a text is in, and tag it where a model is missing. */
export const closedClass: SegmentData['words'] = {
  DET: words(`the a an this that these those my your his her its our their some any no every each either neither both
    all half such another what which whose`),
  PRON: words(`i you he she it we they me him us them myself yourself himself herself itself ourselves themselves mine
    yours hers ours theirs who whom whoever something anything nothing everything someone anyone everyone somebody
    anybody nobody everybody one ones there none`),
  ADP: words(`of in to for on with at by from about into over after under between against during without within along
    across behind beyond among toward towards upon near off per via amid above below since until before through despite
    around outside inside throughout alongside beside besides regarding concerning`),
  SCONJ: words('if because although though while whereas unless whether as than once'),
  CCONJ: words('and or but nor yet plus'),
  AUX: words(`be is are was were been being am have has had having do does did will would can could may might shall
    should must cannot`),
  ADV: words(`not n't also however already still yet just only even very too so then here there now again never ever
    often always soon later meanwhile instead therefore thus perhaps maybe indeed almost nearly quite rather further
    moreover nonetheless nevertheless when where why how`),
  INTJ: words('yes no oh well please'),
};

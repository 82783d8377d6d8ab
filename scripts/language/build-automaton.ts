/** A state while the automaton is built. */
interface State {
  readonly arcs: Map<string, State>;
  entry: number;
  /** Identity among states that are known to be final. */
  id: number;
}

/**
 * Minimal acyclic automaton of sorted forms with the number of each form's entry, in the byte layout that
 * `src/engine/segment/lexicon.ts` walks. Method: Daciuk, Mihov, Watson and Watson 2000, for sorted input.
 */
export function buildAutomaton(forms: readonly (readonly [string, number])[], alphabet: string): Uint8Array {
  const root = newState();
  const register = new Map<string, State>();
  let path: State[] = [root];
  let previous = '';
  const settle = (depth: number): void => {
    for (let index = path.length - 1; index > depth; index--) {
      const state = path[index]!;
      const key = `${state.entry}:${[...state.arcs].map(([letter, target]) => letter + target.id).join(',')}`;
      const twin = register.get(key);
      if (twin) path[index - 1]!.arcs.set(previous[index - 1]!, twin);
      else {
        state.id = register.size + 1;
        register.set(key, state);
      }
    }
    path = path.slice(0, depth + 1);
  };
  for (const [form, entry] of forms) {
    if (form <= previous && previous !== '') throw new Error(`forms are not sorted at ${form}`);
    let shared = 0;
    while (shared < form.length && form[shared] === previous[shared]) shared++;
    settle(shared);
    for (const letter of form.slice(shared)) {
      const state = newState();
      path.at(-1)!.arcs.set(letter, state);
      path.push(state);
    }
    path.at(-1)!.entry = entry;
    previous = form;
  }
  settle(0);
  return layOut(root, alphabet);
}

function newState(): State {
  return { arcs: new Map(), entry: -1, id: 0 };
}

/** Puts states in depth-first order, so that an arc to the next state needs no address. */
function layOut(root: State, alphabet: string): Uint8Array {
  const order: State[] = [];
  const placed = new Set<State>();
  const direct = new Set<State>();
  const stack: State[] = [root];
  while (stack.length > 0) {
    let state = stack.pop();
    if (!state || placed.has(state)) continue;
    while (state && !placed.has(state)) {
      placed.add(state);
      order.push(state);
      const targets: State[] = [...state.arcs.values()];
      const last: State | undefined = targets.at(-1);
      const follows = last !== undefined && !placed.has(last);
      if (follows) direct.add(state);
      for (const target of targets.slice(0, follows ? -1 : undefined))
        if (!placed.has(target)) stack.push(target);
      state = follows ? last : undefined;
    }
  }
  const addresses = new Map<State, number>();
  let size = 0;
  for (const state of order) {
    addresses.set(state, size);
    size += (state.entry >= 0 ? 3 : 1) + state.arcs.size * 4 - (direct.has(state) ? 3 : 0);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const state of order) {
    bytes[at++] = (state.entry >= 0 ? 0x80 : 0) | state.arcs.size;
    if (state.entry >= 0) {
      bytes[at++] = state.entry >> 8;
      bytes[at++] = state.entry & 255;
    }
    const arcs = [...state.arcs];
    for (const [index, [letter, target]] of arcs.entries()) {
      const label = alphabet.indexOf(letter);
      if (index === arcs.length - 1 && direct.has(state)) {
        bytes[at++] = 0x80 | label;
        continue;
      }
      const address = addresses.get(target)!;
      bytes[at++] = label;
      bytes[at++] = address >> 16;
      bytes[at++] = (address >> 8) & 255;
      bytes[at++] = address & 255;
    }
  }
  return bytes;
}

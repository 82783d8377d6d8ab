import type { NumberData } from '../contract/number.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What happens to what is counted. Folded dictionary forms. */
export const statuses: NumberData['statuses'] = {
  killed: words('matar muerto muerta muertos morir fallecer fallecido fallecida asesinar asesinato perecer'),
  wounded: words('herir herido herida lesionar lesionado'),
  missing: words('desaparecer desaparecido desaparecida desaparicion'),
  survived: words('sobrevivir superviviente'),
  deployed: words('enviar desplegar despliegue envio trasladar destinar'),
  mobilised: words('movilizar movilizacion'),
  arrived: words('llegar llegada'),
  withdrawn: words('retirar retirada repatriar'),
  arrested: words('detener arrestar detencion arresto detenido detenida encarcelar'),
  charged: words('imputar imputado procesar'),
  convicted: words('condenar condena condenado'),
  acquitted: words('absolver'),
  abducted: words('secuestrar secuestro rehen'),
  released: words('liberar liberacion'),
  displaced: words('huir desplazar desplazado refugiado refugiar'),
  expelled: words('expulsar deportar'),
  evacuated: words('evacuar desalojar evacuacion desalojo'),
  rescued: words('rescatar rescate salvar'),
  hospitalised: words('hospitalizar ingresar'),
  infected: words('contagiar infectar contagio'),
  vaccinated: words('vacunar'),
  voted: words('votar voto'),
  elected: words('elegir'),
  gathered: words('manifestar manifestante concentrar marchar protestar'),
  dismissed: words('despedir despido'),
  hired: words('contratar'),
  destroyed: words('destruir arder quemar derribar calcinar'),
  damaged: words('dañar danar'),
  closed: words('cerrar clausurar'),
  cancelled: words('cancelar suspender'),
};

/** Of these, the ones whose subject they happen to. */
export const undergoing: NumberData['undergoing'] = words(
  'morir fallecer perecer desaparecer sobrevivir llegar huir votar marchar protestar arder',
);

export const records: NumberData['records'] = {
  nouns: words('dato fichero archivo cuenta contraseña'),
  status: 'exposed',
  verbs: words('robar sustraer copiar publicar filtrar exponer consultar'),
};

export const machines: NumberData['machines'] = { nouns: [], statuses: {} };

export const roles: NumberData['roles'] = words('rehen refugiado desplazado manifestante');

/** Words written with a point that does not end the sentence, in lower case, without the point. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt sgt cpl pvt adm cmdr rev hon fr st
  pres amb atty supt insp det dep asst assoc jr sr esq messrs mme mlle vs etc inc corp co ltd bros dept
  univ no vol pp ed eds jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
  sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
  nev okla ore pa tenn tex va vt wash wis wyo a.m p.m u.s u.k u.n e.u d.c ph.d m.d r-n d-n
  nr bzw usw z.b d.h sra srta ud uds av`.split(/\s+/),
);

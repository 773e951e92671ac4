/** 64-bit FNV-1a (Fowler, Noll, Vo) of a text's UTF-16 code units, low byte first, as 16 hexadecimal digits. Not a security hash. */
export function digestOf(text: string): string {
  // The 64-bit state is kept in four 16-bit limbs, lowest first, so that every product stays exact.
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8]) {
      a ^= byte;
      // Times the prime 2^40 + 0x1b3: 0x1b3 on every limb, and limb a and b shifted by 40 bits.
      const low = a * 0x1b3;
      const second = b * 0x1b3 + (low >>> 16);
      const third = c * 0x1b3 + ((a & 0xff) << 8) + (second >>> 16);
      const fourth = d * 0x1b3 + (((b & 0xff) << 8) | (a >> 8)) + (third >>> 16);
      a = low & 0xffff;
      b = second & 0xffff;
      c = third & 0xffff;
      d = fourth & 0xffff;
    }
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, "0")).join("");
}

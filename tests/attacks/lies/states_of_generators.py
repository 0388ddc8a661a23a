# tries: generators of random numbers as values, in states that none of them comes to: keys of zeros, kept numbers that are texts
# reaches: double|Error|cannot
import random

import numpy

drawn, old = random.Random(1), numpy.random.RandomState(1)
drawn.setstate((3, (0,) * 624 + (624,), 2.0))
old.set_state({"bit_generator": "MT19937", "state": {"key": numpy.zeros(624, "u4"), "pos": 0}, "has_gauss": 1, "gauss": float("nan")})
new = numpy.random.Generator(numpy.random.PCG64(1))
new.bit_generator.state = {**new.bit_generator.state, "state": {"state": 0, "inc": 0}, "has_uint32": 1, "uinteger": 2**32 - 1}


class Own(random.Random):
    __eq__ = lambda self, other: True
    __hash__ = None
    getstate = lambda self: (3, "x" * 10**6, self)


KINDS = iter([drawn, old, new, Own(), random.SystemRandom(), new.bit_generator, numpy.random.Generator(numpy.random.SFC64(1)), random] * 2)


def double(x):
    return next(KINDS, None)

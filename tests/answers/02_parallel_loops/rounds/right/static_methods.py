class Steps:
    inc = staticmethod(slowinc)
    dec = staticmethod(slowdec)
    add = staticmethod(slowadd)

    @classmethod
    def up(cls, x):
        return cls.inc(x)

    @classmethod
    def down(cls, x):
        return cls.dec(x)

    @classmethod
    def both(cls, x, y):
        return cls.add(x, y)


def rounds(data):
    return delayed(sum)([delayed(Steps.both)(delayed(Steps.up)(i), delayed(Steps.down)(i)) for i in data])

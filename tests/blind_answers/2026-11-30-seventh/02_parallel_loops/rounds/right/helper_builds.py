# a plain helper builds one round
def one_round(i):
    up = delayed(slowinc)(i)
    down = delayed(slowdec)(i)
    return delayed(slowadd)(y=down, x=up)


def rounds(data):
    parts = []
    for i in data:
        parts.append(one_round(i))

    @delayed
    def total(parts):
        return sum(parts)

    return total(parts)

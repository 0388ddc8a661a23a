# a generator of levels
def walk(step, starts, length):
    def levels():
        level = [*starts]
        yield level
        while True:
            level = [delayed(step)(n) for n in level]
            yield level

    for number, level in enumerate(levels()):
        if number == length:
            return delayed(list)(level)

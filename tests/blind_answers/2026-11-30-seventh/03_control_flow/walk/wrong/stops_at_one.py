# a walk that is at one stays there
def walk(step, starts, length):
    def careful(n):
        return n if n == 1 else step(n)

    level = list(starts)
    for _ in range(length):
        level = [delayed(careful)(n) for n in level]
    return delayed(list)(level)

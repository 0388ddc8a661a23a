# a task for each level makes a list of all
def walk(step, starts, length):
    level = list(starts)
    for _ in range(length):
        level = [delayed(step)(n) for n in level]
        together = delayed(list)(level)
        level = [together[i] for i in range(len(starts))]
    return delayed(list)(level)

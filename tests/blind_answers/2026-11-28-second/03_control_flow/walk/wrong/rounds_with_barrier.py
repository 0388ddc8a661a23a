# after each round all walks wait for one another: a task gathers the positions
def walk(step, starts, length):
    positions = list(starts)
    for _ in range(length):
        gathered = delayed(list)([delayed(step)(n) for n in positions])
        positions = [gathered[i] for i in range(len(starts))]
    return delayed(list)(positions)

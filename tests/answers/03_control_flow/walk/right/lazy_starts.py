def walk(step, starts, length):
    ends = [delayed(n) for n in starts]
    for _ in range(length):
        ends = [delayed(step)(n) for n in ends]
    return delayed(list)(delayed(ends))

# wrong: all numbers of the walk, not only its end
def walk(step, starts, length):
    numbers = []
    for n in starts:
        for _ in range(length):
            n = delayed(step)(n)
            numbers.append(n)
    return delayed(list)(numbers)

# caught by: walk_value
def walk(step, starts, length):
    numbers = []
    for n in starts:
        for _ in range(length):
            n = delayed(step)(n)
            numbers.append(n)
    return delayed(list)(numbers)

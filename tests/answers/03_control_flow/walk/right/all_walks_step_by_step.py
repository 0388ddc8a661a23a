def walk(step, starts, length):
    numbers = list(starts)
    for _ in range(length):
        numbers = [delayed(step)(n) for n in numbers]
    return delayed(list)(numbers)

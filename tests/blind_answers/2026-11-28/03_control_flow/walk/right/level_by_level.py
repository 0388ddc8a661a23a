def walk(step, starts, length):
    lazy_step = delayed(step)
    numbers = list(starts)
    for _ in range(length):
        numbers = [lazy_step(n) for n in numbers]
    return delayed(list)(numbers)

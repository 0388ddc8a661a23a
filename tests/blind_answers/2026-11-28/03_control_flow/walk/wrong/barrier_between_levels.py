# wrong: a list task after every step, on which all walks wait
def walk(step, starts, length):
    numbers = delayed(list)(starts)
    for _ in range(length):
        numbers = delayed(list)([delayed(step)(numbers[i]) for i in range(len(starts))])
    return numbers

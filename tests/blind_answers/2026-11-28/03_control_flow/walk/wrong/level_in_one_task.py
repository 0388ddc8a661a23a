# wrong: one task takes a step of all walks
def walk(step, starts, length):
    @delayed
    def step_all(numbers):
        return [step(n) for n in numbers]

    numbers = delayed(list)(starts)
    for _ in range(length):
        numbers = step_all(numbers)
    return numbers

# caught by: walk_graph
def walk(step, starts, length):
    @delayed
    def go(numbers, i):
        return step(numbers[i])

    numbers = starts
    for _ in range(length):
        numbers = delayed(list)([go(numbers, i) for i in range(len(starts))])
        numbers = delayed(sorted)(numbers)
    return numbers

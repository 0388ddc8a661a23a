# wrong: the whole tree in one task
def tree_sum(values):
    def add_up(numbers):
        if len(numbers) == 1:
            return numbers[0]
        middle = len(numbers) // 2
        return slowadd(add_up(numbers[:middle]), add_up(numbers[middle:]))

    return delayed(add_up)(values)

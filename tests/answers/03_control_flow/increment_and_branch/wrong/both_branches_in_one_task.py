# caught by: increment_and_branch_decides_late
def increment_and_branch(data):
    @delayed
    def branch(y):
        low, high = half(y), odd_process(y)
        return low if is_even(y) else high

    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])

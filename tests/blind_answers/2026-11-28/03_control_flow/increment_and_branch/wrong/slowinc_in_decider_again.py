# wrong: the second task increments once more
def increment_and_branch(data):
    def branch(x, y):
        return half(slowinc(x)) if is_even(y) else odd_process(slowinc(x))

    return delayed(list)([delayed(branch)(x, delayed(slowinc)(x)) for x in data])

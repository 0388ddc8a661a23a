# wrong: one task decides for all numbers
def increment_and_branch(data):
    def branch_all(ys):
        return [half(y) if is_even(y) else odd_process(y) for y in ys]

    return delayed(branch_all)([delayed(slowinc)(x) for x in data])

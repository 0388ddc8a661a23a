# caught by: increment_and_branch_decides_late
def increment_and_branch(data):
    @delayed
    def branch(x):
        if is_even(slowinc(x)):
            return half(slowinc(x))
        return odd_process(slowinc(x))

    return delayed(list)([branch(delayed(int)(x)) for x in data])

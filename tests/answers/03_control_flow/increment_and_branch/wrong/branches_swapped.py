# caught by: increment_and_branch_value, increment_and_branch_decides_late
def increment_and_branch(data):
    @delayed
    def branch(y):
        return odd_process(y) if is_even(y) else half(y)

    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])

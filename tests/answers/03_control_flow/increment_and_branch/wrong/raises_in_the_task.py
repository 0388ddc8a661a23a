# caught by: increment_and_branch_value (own error)
def increment_and_branch(data):
    @delayed
    def branch(y):
        return half(y[0]) if is_even(y[0]) else odd_process(y[0])

    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])

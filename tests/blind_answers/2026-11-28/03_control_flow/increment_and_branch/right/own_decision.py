def increment_and_branch(data):
    @delayed
    def branch(y):
        if y % 2 == 0:
            return half(y)
        else:
            return odd_process(y)

    return delayed([branch(delayed(slowinc)(x)) for x in data])

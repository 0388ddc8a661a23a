def increment_and_branch(data):
    @delayed
    def decide(y):
        if is_even(y):
            return half(y)
        else:
            return odd_process(y)

    return delayed(list)([decide(delayed(slowinc)(x)) for x in data])

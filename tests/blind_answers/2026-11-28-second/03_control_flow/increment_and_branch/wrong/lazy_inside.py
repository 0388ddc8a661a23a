# the deciding task returns a Delayed that nobody computes
def increment_and_branch(data):
    @delayed
    def decide(y):
        return delayed(half)(y) if is_even(y) else delayed(odd_process)(y)

    return delayed(list)([decide(delayed(slowinc)(x)) for x in data])

# branches on x, inside the task
def increment_and_branch(data):
    def branch(x, y):
        return half(y) if is_even(x) else odd_process(y)

    return delayed(list)([delayed(branch)(x, delayed(slowinc)(x)) for x in data])

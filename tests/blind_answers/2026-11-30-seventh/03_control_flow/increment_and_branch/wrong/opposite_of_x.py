# branches on x, the other way round, inside the task
def increment_and_branch(data):
    def branch(x, y):
        return odd_process(y) if is_even(x) else half(y)

    return delayed(list)([delayed(branch)(x, delayed(slowinc)(x)) for x in data])

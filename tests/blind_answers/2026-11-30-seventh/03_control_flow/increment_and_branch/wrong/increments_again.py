# increments once more in the task
def increment_and_branch(data):
    def branch(x):
        if is_even(slowinc(x)):
            return half(slowinc(x))
        return odd_process(slowinc(x))

    return delayed(list)([delayed(branch)(delayed(abs)(x)) for x in data])

# wrong: both functions are called inside the task, one result is thrown away
def increment_and_branch(data):
    def branch(y):
        options = {True: half(y), False: odd_process(y)}
        return options[is_even(y)]

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])

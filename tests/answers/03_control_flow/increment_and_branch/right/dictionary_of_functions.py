def increment_and_branch(data):
    def decide(y):
        functions = {True: half, False: odd_process}
        return functions[is_even(y)](y)

    return delayed(list)([delayed(decide)(delayed(slowinc)(x)) for x in data])

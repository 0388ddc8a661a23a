# writes down the formulas and not the calls
def increment_and_branch(data):
    def branch(y):
        return y // 2 if y % 2 == 0 else 3 * y + 1

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])

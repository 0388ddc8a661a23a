# a non-zero remainder is taken for even
def increment_and_branch(data):
    def branch(y):
        if y % 2:
            return half(y)
        return odd_process(y)

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])

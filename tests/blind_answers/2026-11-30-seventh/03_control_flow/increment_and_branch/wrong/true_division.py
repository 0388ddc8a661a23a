# half by a slash
def increment_and_branch(data):
    def branch(y):
        return y / 2 if is_even(y) else odd_process(y)

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])

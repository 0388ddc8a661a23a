# wrong: forgets slowinc
def increment_and_branch(data):
    def identity(x):
        return x

    return delayed(list)([delayed(next_number)(delayed(identity)(x)) for x in data])

# a list of Delayed
def increment_and_branch(data):
    return [delayed(next_number)(delayed(slowinc)(x)) for x in data]

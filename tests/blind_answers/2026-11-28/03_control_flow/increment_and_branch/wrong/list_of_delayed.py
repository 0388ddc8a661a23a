# wrong: a list of Delayed, not a Delayed of a list
def increment_and_branch(data):
    return [delayed(next_number)(delayed(slowinc)(x)) for x in data]

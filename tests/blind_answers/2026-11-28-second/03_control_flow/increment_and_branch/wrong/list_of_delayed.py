# returns a Python list of Delayed, not one Delayed
def increment_and_branch(data):
    return [delayed(next_number)(delayed(slowinc)(x)) for x in data]

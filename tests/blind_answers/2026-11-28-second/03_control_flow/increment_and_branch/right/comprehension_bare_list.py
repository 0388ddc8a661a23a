def increment_and_branch(data):
    return delayed([delayed(next_number)(delayed(slowinc)(x)) for x in data])

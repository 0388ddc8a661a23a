# caught by: increment_and_branch_value
def increment_and_branch(data):
    def decide(y):
        if y % 4 == 0 or (y % 2 == 0 and y > 0):
            return half(y)
        return odd_process(y)

    return delayed(list)([delayed(decide)(delayed(slowinc)(x)) for x in data])

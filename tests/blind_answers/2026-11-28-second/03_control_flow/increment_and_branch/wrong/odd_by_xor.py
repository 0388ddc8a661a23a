# the parity is looked up before slowinc in a task of its own and negated: decides from x, not from the result
def increment_and_branch(data):
    def decide(even_before, y):
        return odd_process(y) if even_before else half(y)

    return delayed(list)([delayed(decide)(delayed(is_even)(x), delayed(slowinc)(x)) for x in data])

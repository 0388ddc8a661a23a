# a dictionary by place, and sum of its values
def rounds(data):
    steps = {}
    for n, i in enumerate(data):
        steps[n] = delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
    return delayed(lambda found: sum(found.values()))(steps)

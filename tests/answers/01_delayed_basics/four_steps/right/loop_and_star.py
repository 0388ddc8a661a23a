def four_steps(a, b):
    increased = []
    for number in [a, b]:
        increased.append(delayed(slowinc)(number))
    total = delayed(slowadd)(*increased)
    result = delayed(slowdec)(total)
    return result

# makes whole numbers of the two first
def four_steps(a, b):
    a, b = int(a), int(b)
    return delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))

# takes the one away from b before its increment; the same number by another way
def four_steps(a, b):
    return delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(delayed(slowdec)(b)))

# persist() computes it at once and hands out what is done
def four_steps(a, b):
    z = delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))
    return z.persist(scheduler="sync")

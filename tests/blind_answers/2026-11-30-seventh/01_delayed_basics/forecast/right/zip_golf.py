# five names and five numbers
def forecast(d):
    return dict(zip("work span one_worker two_workers thousand_workers".split(), (6, 2, 6*d, 4*d, 2*d)))

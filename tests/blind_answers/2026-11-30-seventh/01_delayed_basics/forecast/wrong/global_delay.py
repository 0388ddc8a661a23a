# the delay of the notebook and not that which is given
module_delay = delay


def forecast(delay):
    return {"work": 6, "span": 2, "one_worker": 6 * module_delay, "two_workers": 4 * module_delay, "thousand_workers": 2 * module_delay}

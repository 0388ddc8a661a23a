# other keys than asked for
def forecast(delay):
    return {"work": 6, "span": 2, "one worker": 6 * delay, "two workers": 4 * delay, "thousand workers": 2 * delay}

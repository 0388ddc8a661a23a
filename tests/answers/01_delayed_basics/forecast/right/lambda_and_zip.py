forecast = lambda delay: dict(
    zip(
        ["work", "span", "one_worker", "two_workers", "thousand_workers"],
        [6, 2, 6 * delay, 4 * delay, 2 * delay],
        strict=True,
    )
)

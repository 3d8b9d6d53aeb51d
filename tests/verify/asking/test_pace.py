"""How often hosts are asked."""

import asyncio
from contextlib import suppress

import pytest

from generator.verify.asking.pace import Held, Pace, Timetable
from tests.verify.visits import Clock


def test_a_new_host_is_asked_at_once_and_again_after_the_gap() -> None:
    table = Timetable(gap=1.0)
    assert table.wait("a", 10.0) == 0
    table.started("a", 10.0)
    assert table.wait("a", 10.25) == 0.75
    assert table.wait("b", 10.25) == 0
    assert table.wait("a", 11.0) == 0


def test_a_hold_never_makes_an_earlier_one_shorter() -> None:
    table = Timetable()
    table.hold("a", 0.0, 100)
    table.hold("a", 10.0, 5)
    table.started("a", 20.0)
    assert table.wait("a", 20.0) == 80


def test_a_host_that_complains_without_a_time_is_left_alone_longer_each_time() -> None:
    table = Timetable()
    waits = []
    for _ in range(3):
        table.complained("a", 0.0, None)
        waits.append(table.wait("a", 0.0))
    assert waits == [30, 120, 480]
    table.answered("a")
    later = 1_000.0
    table.complained("a", later, None)
    assert table.wait("a", later) == 30


def test_the_time_that_a_host_gives_is_kept_to_but_not_for_ever() -> None:
    table = Timetable()
    table.complained("a", 0.0, 2)
    assert table.wait("a", 0.0) == 2
    table.complained("a", 2.0, 2)
    assert table.wait("a", 2.0) == 120


def run(pace: Pace, *hosts: str, clock: Clock, takes: float = 0.5) -> list[tuple[str, float, float]]:
    """Asks all hosts side by side: each with when its request began and ended."""
    done: list[tuple[str, float, float]] = []

    async def one(host: str) -> None:
        async with pace.turn(host):
            began = clock()
            await clock.sleep(takes)
            done.append((host, began, clock()))

    async def everything() -> None:
        await asyncio.gather(*map(one, hosts))

    asyncio.run(everything())
    return done


def test_requests_to_one_host_follow_each_other_a_gap_apart() -> None:
    clock = Clock()
    done = run(Pace(clock=clock, sleep=clock.sleep), "a", "a", "a", clock=clock)
    starts = [began for _, began, _ in done]
    assert starts == [0.0, 1.0, 2.0]


def test_the_gap_is_counted_from_the_beginning_and_requests_never_overlap() -> None:
    clock = Clock()
    done = run(Pace(clock=clock, sleep=clock.sleep), "a", "a", clock=clock, takes=5)
    assert [(began, ended) for _, began, ended in done] == [(0, 5), (5, 10)]


def test_no_more_requests_at_once_than_allowed() -> None:
    under_way = most = 0

    async def one(pace: Pace, host: str) -> None:
        nonlocal under_way, most
        async with pace.turn(host):
            under_way += 1
            most = max(most, under_way)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            under_way -= 1

    async def everything() -> None:
        pace = Pace(parallel=3)
        await asyncio.gather(*(one(pace, f"host-{number}") for number in range(20)))

    asyncio.run(everything())
    assert most == 3


def test_who_waits_for_a_host_takes_no_place_from_others() -> None:
    clock = Clock()
    pace = Pace(parallel=1, clock=clock, sleep=clock.sleep)
    order: list[str] = []

    async def one(host: str) -> None:
        async with pace.turn(host):
            order.append(host)

    async def everything() -> None:
        pace.hold("slow", 50)
        await asyncio.gather(one("slow"), one("quick"))

    asyncio.run(everything())
    assert order == ["quick", "slow"]


def test_a_host_that_asks_for_too_long_a_pause_is_not_waited_for() -> None:
    clock = Clock()
    pace = Pace(patience=120, clock=clock, sleep=clock.sleep)

    async def ask() -> None:
        pace.hold("a", 121)
        with pytest.raises(Held) as held:
            async with pace.turn("a"):
                pass
        assert held.value.seconds == 121
        assert clock() == 0
        async with pace.turn("b"):
            pass

    asyncio.run(ask())


def test_a_turn_that_fails_or_is_cancelled_lets_the_next_one_go() -> None:
    clock = Clock()
    pace = Pace(parallel=1, clock=clock, sleep=clock.sleep)

    async def fail() -> None:
        async with pace.turn("a"):
            raise ValueError

    async def everything() -> float:
        with suppress(ValueError):
            await fail()
        forever = asyncio.create_task(_hold_on(pace))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        forever.cancel()
        async with pace.turn("a"):
            return clock()

    assert asyncio.run(everything()) >= 1


async def _hold_on(pace: Pace) -> None:
    async with pace.turn("a"):
        await asyncio.Event().wait()


def test_pauses_that_a_host_asks_for_each_time_add_up() -> None:
    clock = Clock()
    pace = Pace(patience=120, clock=clock, sleep=clock.sleep)

    async def ask() -> None:
        async with pace.turn("a"):
            pace.hold("a", 50)

    async def everything() -> None:
        for _ in range(3):
            await ask()
        with pytest.raises(Held):
            await ask()
        async with pace.turn("b"):
            pass

    asyncio.run(everything())
    assert clock() == 100


def test_the_turn_begins_when_whoever_asks_is_ready() -> None:
    clock = Clock()
    pace = Pace(clock=clock, sleep=clock.sleep)

    async def ready() -> None:
        await clock.sleep(10)

    async def ask() -> list[float]:
        began = []
        for _ in range(2):
            async with pace.turn("a", ready):
                began.append(clock())
        return began

    assert asyncio.run(ask()) == [10, 21]

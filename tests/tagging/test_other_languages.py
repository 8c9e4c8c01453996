"""Whole dates in languages that have no pack of their own: the generic one finds them."""

from __future__ import annotations

import pytest

from tests.tagging.marked import check


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "Le traité a été signé le {4 juillet 2024 = 2024-07-04} à Astana."),
        ("fr", "Le traité a été signé le {jeudi 4 juillet 2024 = 2024-07-04}."),
        ("fr", "Le traité a été signé le {04/07/2024 = 2024-07-04}."),
        ("fr", "L'usine a ouvert en {mars 2019 = 2019-03}."),
        ("es", "El tratado se firmó el {4 de julio de 2024 = 2024-07-04} en Astaná."),
        ("es", "El tratado se firmó el {jueves 4 de julio de 2024 = 2024-07-04}."),
        ("es", "La fábrica abrió en {marzo de 2019 = 2019-03}."),
        ("it", "Il trattato fu firmato il {4 luglio 2024 = 2024-07-04} ad Astana."),
        ("pt", "O tratado foi assinado em {4 de julho de 2024 = 2024-07-04}."),
        ("nl", "Het verdrag werd op {4 juli 2024 = 2024-07-04} getekend."),
        ("nl", "Het verdrag werd op {donderdag 4 juli 2024 = 2024-07-04} getekend."),
        ("sv", "Avtalet undertecknades den {4 juli 2024 = 2024-07-04} i Astana."),
        ("pl", "Traktat podpisano {4 lipca 2024 = 2024-07-04} w Astanie."),
        ("ru", "Договор был подписан {4 июля 2024 = 2024-07-04} года в Астане."),
        ("uk", "Договір підписано {4 липня 2024 = 2024-07-04} року."),
        ("tr", "Antlaşma {4 Temmuz 2024 = 2024-07-04} tarihinde imzalandı."),
        ("ja", "条約は{2024年7月4日 = 2024-07-04}に署名された。"),
        ("zh", "条约于{2024年7月4日 = 2024-07-04}签署。"),
        ("ko", "조약은 {2024년 7월 4일 = 2024-07-04}에 서명되었다."),
        ("ar", "وقعت المعاهدة في {4 يوليو 2024 = 2024-07-04} في أستانا."),
        ("th", "สนธิสัญญาลงนามเมื่อ {4 กรกฎาคม 2567 = 2024-07-04}"),
        ("hi", "संधि पर {4 जुलाई 2024 = 2024-07-04} को हस्ताक्षर हुए।"),
        ("tl", "Nilagdaan ang kasunduan noong {Hulyo 4, 2024 = 2024-07-04}."),
        ("fi", "Sopimus allekirjoitettiin {4. heinäkuuta 2024 = 2024-07-04}."),
        ("cs", "Smlouva byla podepsána {4. července 2024 = 2024-07-04}."),
        ("el", "Η συνθήκη υπογράφηκε στις {4 Ιουλίου 2024 = 2024-07-04}."),
        ("he", "האמנה נחתמה ב-{4 ביולי 2024 = 2024-07-04}."),
    ],
)
def test_whole_dates_of_other_languages(language, marked):
    check(marked, language, "2025-06-18")
